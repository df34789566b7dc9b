package backissue.archive;

import java.util.List;

/**
 * A heading and what stands under it, down to the next heading.
 *
 * @param anchor names the section within its article
 */
public record Section(String heading, String anchor, List<Paragraph> paragraphs) {}
