package backissue.http;

import java.util.Map;
import java.util.Optional;

/**
 * What a request over HTTP says, of which the text of the document may be no part.
 *
 * @param hash the document's SHA-256 in hexadecimal, as Apollo's clients send it
 * @param documentId the name of a trusted document
 */
record Parameters(
        Optional<String> query,
        Optional<String> operationName,
        Map<String, Object> variables,
        Optional<String> hash,
        Optional<String> documentId) {}
