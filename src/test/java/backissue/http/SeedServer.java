package backissue.http;

import backissue.TestApi;
import backissue.graphql.GraphqlApi;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.load.PageStudy;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import backissue.store.Database;
import java.net.URI;

/** A server in this process, on the seed archive. Tests only ask it, so one serves them all. */
public final class SeedServer implements AutoCloseable {

    private final Database archive;
    private final Server server;

    private SeedServer(Database archive, Server server) {
        this.archive = archive;
        this.server = server;
    }

    public static SeedServer start() {
        var archive = Database.open("mem:");
        var study = new PageStudy(PageReader.bundled(), PeopleFinder.bundled());
        new Loader(study, archive).load(PageFiles.bundled(), () -> {});
        return new SeedServer(archive, Server.start(TestApi.on(archive), "127.0.0.1", 0));
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
        archive.close();
    }
}
