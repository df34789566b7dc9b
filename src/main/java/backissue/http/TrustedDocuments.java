package backissue.http;

import backissue.archive.Sha256;
import backissue.archive.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that whoever runs the server has looked at. A client asks for one by its id, by its SHA-256 or by its exact
 * text.
 *
 * <p>They come from a folder, where each {@code .graphql} file is one and its name without the ending is the id, or
 * from a manifest as Apollo's and Relay's tools write it.
 */
public final class TrustedDocuments {

    private static final String ENDING = ".graphql";

    private final Map<String, String> documents;
    private final Map<String, String> byId;
    private final Set<String> texts;

    private TrustedDocuments(Map<String, String> documents) {
        this.documents = Map.copyOf(documents);
        byId = new HashMap<>(documents);
        documents.values().forEach(text -> {
            byId.put(Sha256.of(text), text);
            byId.put("sha256:" + Sha256.of(text), text);
        });
        texts = new HashSet<>(documents.values());
    }

    public static TrustedDocuments none() {
        return new TrustedDocuments(Map.of());
    }

    /**
     * @param place a folder or a manifest
     * @throws UserError if it cannot be read or holds no document
     */
    public static TrustedDocuments read(Path place) {
        try {
            var documents = Files.isDirectory(place)
                    ? folder(place)
                    : manifest(JsonMapper.shared().readTree(Files.readString(place)));
            if (documents.isEmpty()) {
                throw new UserError(
                        "There is no document in %s. Give a folder of .graphql files or a manifest.".formatted(place));
            }
            return new TrustedDocuments(documents);
        } catch (IOException | JacksonException e) {
            throw new UserError(
                    "The trusted documents cannot be read from %s. Give a folder of .graphql files or a manifest."
                            .formatted(place),
                    e);
        }
    }

    private static Map<String, String> folder(Path folder) throws IOException {
        var documents = new LinkedHashMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList()) {
                var name = file.getFileName().toString();
                var id = name.substring(0, name.length() - ENDING.length());
                if (documents.put(id, Files.readString(file)) != null) {
                    throw new UserError("Two files in %s are called %s, so that its id could mean either. Rename one."
                            .formatted(folder, name));
                }
            }
        }
        return documents;
    }

    /** Relay's form is an object of id and text; Apollo's has a list of operations with {@code id} and {@code body}. */
    private static Map<String, String> manifest(JsonNode manifest) {
        var documents = new LinkedHashMap<String, String>();
        if (manifest.path("operations").isArray()) {
            manifest.path("operations")
                    .valueStream()
                    .forEach(operation -> documents.put(
                            operation.path("id").asString(),
                            operation.path("body").asString()));
        } else {
            manifest.propertyStream()
                    .forEach(entry ->
                            documents.put(entry.getKey(), entry.getValue().asString()));
        }
        return documents;
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean holds(String text) {
        return texts.contains(text);
    }

    /** The texts by the ids they were given. */
    public Map<String, String> documents() {
        return documents;
    }
}
