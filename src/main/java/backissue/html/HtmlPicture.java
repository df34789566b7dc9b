package backissue.html;

import java.util.Optional;

/** The lead picture of an article. */
public record HtmlPicture(Optional<String> url, Optional<String> caption, Optional<String> credit) {}
