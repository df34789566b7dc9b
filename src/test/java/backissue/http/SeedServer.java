package backissue.http;

import backissue.TestApi;
import backissue.TestArchive;
import java.net.URI;

/** A server in this process, on the seed archive. Tests only ask it, so one serves them all. */
public final class SeedServer implements AutoCloseable {

    private final Server server;

    private SeedServer(Server server) {
        this.server = server;
    }

    public static SeedServer start() {
        return new SeedServer(Server.start(TestApi.on(TestArchive.ofSeeds()), "127.0.0.1", 0));
    }

    public URI address() {
        return server.address();
    }

    Client client() {
        return new Client(address());
    }

    @Override
    public void close() {
        server.close();
    }
}
