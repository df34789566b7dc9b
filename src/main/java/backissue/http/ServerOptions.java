package backissue.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the server is to behave. What it starts with is meant for one's own machine; a public server sets a rate and a
 * cost.
 *
 * @param publicAddress where others reach the Reader, with a slash at the end: what canonical addresses, feeds and
 *     sitemaps begin with
 */
public record ServerOptions(
        String host, int port, Optional<URI> publicAddress, Protocol protocol, Limits limits, Watch watch) {

    /**
     * @param batch how many requests may come in one; 0 if batches are refused
     * @param origins the sites whose pages may ask, as {@code https://example.org}, or {@code *}
     * @param trustedOnly whether all but the trusted documents are refused
     * @param schemaShown whether the schema's text is served
     * @param explain whether clients may ask what operations cost, and with which statements
     */
    public record Protocol(
            HttpProfile profile,
            int batch,
            List<String> origins,
            TrustedDocuments trusted,
            boolean trustedOnly,
            boolean schemaShown,
            boolean explain) {}

    /**
     * @param body the largest request body, in bytes
     * @param address the longest address, in bytes
     * @param headers how many bytes a request's headers may have together
     * @param running how many requests are worked on at the same time
     * @param rate how many requests a client may send in a second; 0 if it does not matter
     * @param burst how many it may send at once after a pause
     * @param proxies how many proxies stand before the server, each of which names the client in X-Forwarded-For
     */
    public record Limits(int body, int address, int headers, int running, double rate, int burst, int proxies) {}

    /**
     * @param metrics whether /metrics is served
     * @param access whether every request is logged
     * @param slow operations that take longer are logged
     */
    public record Watch(boolean metrics, boolean access, Duration slow) {}

    public static ServerOptions at(String host, int port) {
        return new ServerOptions(
                host,
                port,
                Optional.empty(),
                new Protocol(HttpProfile.LEGACY, 0, List.of(), TrustedDocuments.none(), false, true, false),
                new Limits(1 << 20, 8 << 10, 16 << 10, 256, 0, 100, 0),
                new Watch(true, false, Duration.ofSeconds(1)));
    }

    public ServerOptions withPublicAddress(Optional<URI> address) {
        return new ServerOptions(host, port, address, protocol, limits, watch);
    }

    ServerOptions with(Protocol changed) {
        return new ServerOptions(host, port, publicAddress, changed, limits, watch);
    }

    ServerOptions with(Limits changed) {
        return new ServerOptions(host, port, publicAddress, protocol, changed, watch);
    }

    ServerOptions with(Watch changed) {
        return new ServerOptions(host, port, publicAddress, protocol, limits, changed);
    }
}
