package backissue.reader;

import static backissue.reader.PlainPages.optional;
import static backissue.reader.PlainPages.text;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article as a Markdown file, its facts as YAML in front. */
final class MarkdownFile {

    private MarkdownFile() {}

    static String of(JsonNode article) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", text(article, "title"));
        optional(article, "standfirst").ifPresent(words -> facts.put("standfirst", words));
        optional(article, "publishedOn").ifPresent(day -> facts.put("date", day));
        facts.put("authors", PlainPages.authors(article));
        if (article.hasNonNull("issue")) {
            facts.put("publication", text(article.get("issue"), "publication"));
        }
        // JSON's strings and lists are YAML's as well
        var front = facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + JsonMapper.shared().writeValueAsString(fact.getValue()))
                .collect(Collectors.joining("\n"));
        return "---\n%s\n---\n\n# %s\n\n%s\n"
                .formatted(front, text(article, "title"), text(article, "body").strip());
    }
}
