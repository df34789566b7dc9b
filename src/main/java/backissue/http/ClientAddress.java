package backissue.http;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;

/** Tells clients apart. */
final class ClientAddress {

    /** One household or machine commonly has a whole network of 64 bits of its own. */
    private static final int NETWORK_BYTES = 8;

    private final int proxies;

    /**
     * @param proxies how many proxies of our own each add the address they were asked from to X-Forwarded-For. What
     *     stands further left in that header the client may have made up.
     */
    ClientAddress(int proxies) {
        this.proxies = proxies;
    }

    String of(Context context) {
        var peer = context.req().getRemoteAddr();
        if (proxies == 0) return network(peer);
        var hops = Collections.list(context.req().getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        return network(hops.size() < proxies ? peer : hops.get(hops.size() - proxies));
    }

    private static String network(String address) {
        try {
            return switch (InetAddress.ofLiteral(address)) {
                case Inet6Address six -> HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES);
                case InetAddress four -> four.getHostAddress();
            };
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
