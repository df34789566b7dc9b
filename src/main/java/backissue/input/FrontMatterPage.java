package backissue.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.json.JsonMapper;

/** A page in Markdown that begins with its fields in YAML, between two lines of three dashes. */
final class FrontMatterPage {

    private static final Pattern PARTS = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$\\R?(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);

    /** Fields name no others: what a document can be made to grow to is its own length. */
    private static final LoadSettings YAML =
            LoadSettings.builder().setMaxAliasesForCollections(0).build();

    private FrontMatterPage() {}

    static InputPage of(String name, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var parts = PARTS.matcher(text);
        if (!parts.matches()) return InputPage.of(name, bytes);
        try {
            if (!(new Load(YAML).loadFromString(parts.group(1)) instanceof Map<?, ?> fields)) {
                return InputPage.of(name, bytes);
            }
            var body = HtmlRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(parts.group(2)));
            return StructuredArticle.of(JsonMapper.shared().valueToTree(fields), body)
                    .page(name);
        } catch (YamlEngineException e) {
            return InputPage.refused(
                    name,
                    "has front matter that is no YAML: "
                            + e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
