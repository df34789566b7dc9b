package backissue.cli;

import backissue.archive.WrongUsage;
import backissue.http.HttpProfile;
import backissue.http.ServerOptions.Protocol;
import backissue.http.TrustedDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the server speaks, and with whom. */
final class ProtocolOptions {

    @Option(
            names = "--http-profile",
            paramLabel = "NAME",
            defaultValue = "legacy",
            description = {
                "legacy: status codes as today's clients expect them;",
                "2026: as the September 2026 edition of GraphQL over HTTP has them.",
                "Default: legacy (environment: BACKISSUE_HTTP_PROFILE)"
            })
    private String profile;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Take up to N requests in one, as a list.",
                "Default: batches are refused (environment: BACKISSUE_BATCH)"
            })
    private int batch;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN...",
            hideParamSyntax = true,
            arity = "1..*",
            split = ",",
            description = {
                "Sites whose pages may ask, as https://example.org, or * for all.",
                "Default: none but the server's own (environment: BACKISSUE_CORS, with commas)"
            })
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--trusted",
            paramLabel = "PATH",
            description = {
                "Documents clients may ask for by id:",
                "a folder of .graphql files, or a manifest of Apollo's or Relay's tools.",
                "(environment: BACKISSUE_TRUSTED)"
            })
    private Path trusted;

    @Option(
            names = "--trusted-only",
            description = "Refuse every document but the trusted ones (environment: BACKISSUE_TRUSTED_ONLY=true).")
    private boolean trustedOnly;

    @Option(
            names = "--introspection",
            paramLabel = "on|off",
            defaultValue = "on",
            description = {
                "off: tell nobody the schema, which GraphiQL then does without.",
                "Default: on (environment: BACKISSUE_INTROSPECTION)"
            })
    private String introspection;

    @Option(
            names = "--explain",
            description = {
                "Let clients ask with /graphql?explain what an operation costs, and which statements it takes",
                "(environment: BACKISSUE_EXPLAIN=true)."
            })
    private boolean explain;

    boolean introspection() {
        return switch (introspection) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new WrongUsage("--introspection is '%s', but may be on or off.".formatted(introspection));
        };
    }

    /** @throws WrongUsage if an option makes no sense */
    Protocol read() {
        if (batch < 0) throw new WrongUsage("--batch is %d, but may be 0 or more.".formatted(batch));
        if (trustedOnly && trusted == null) {
            throw new WrongUsage("--trusted-only needs --trusted, to know what is trusted.");
        }
        var documents = Optional.ofNullable(trusted).map(TrustedDocuments::read).orElseGet(TrustedDocuments::none);
        return new Protocol(profile(), batch, origins(), documents, trustedOnly, introspection(), explain);
    }

    private HttpProfile profile() {
        return switch (profile) {
            case "legacy" -> HttpProfile.LEGACY;
            case "2026" -> HttpProfile.EDITION_2026;
            default -> throw new WrongUsage("--http-profile is '%s', but may be legacy or 2026.".formatted(profile));
        };
    }

    private List<String> origins() {
        var given = origins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        for (var origin : given) {
            if (!origin.matches("\\*|https?://[A-Za-z0-9.\\[\\]:-]+")) {
                throw new WrongUsage(
                        "--cors is given '%s', but an origin is as https://example.org, with no path, or *."
                                .formatted(origin));
            }
        }
        return given;
    }
}
