package backissue.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Accept header: which media types a client takes, and how gladly.
 *
 * <p>RFC 9110 lets the most specific range decide a type's weight. Where two types weigh the same, one that is named
 * goes before one that is only covered by a wildcard, and what is named first before what is named later. Whatever
 * cannot be understood counts as not being there: an odd header is no reason to refuse anybody.
 */
final class AcceptHeader {

    private static final int ANYTHING = 0;
    private static final int ANY_APPLICATION = 1;
    private static final int NAMED = 2;

    /** @param place where in the header it stands */
    private record Range(String type, double weight, int place) {}

    private record Offer(ResponseType type, double weight, int precision, int place) {}

    private AcceptHeader() {}

    /**
     * The type to answer with; empty if the client takes none of ours.
     *
     * @param header null if the client sent none
     * @param standard what a client gets that takes anything
     */
    static Optional<ResponseType> choose(String header, ResponseType standard) {
        if (header == null || header.isBlank()) return Optional.of(standard);
        var ranges = ranges(header);
        return Arrays.stream(ResponseType.values())
                .flatMap(type -> offer(type, ranges).stream())
                .filter(offer -> offer.weight() > 0)
                .max(Comparator.comparingDouble(Offer::weight)
                        .thenComparingInt(Offer::precision)
                        .thenComparing(offer -> offer.precision() == NAMED ? -offer.place() : 0)
                        .thenComparing(offer -> offer.type() == standard))
                .map(Offer::type);
    }

    private static Optional<Offer> offer(ResponseType type, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> precision(range, type) >= 0)
                .max(Comparator.comparingInt((Range range) -> precision(range, type))
                        .thenComparing(range -> -range.place()))
                .map(range -> new Offer(type, range.weight(), precision(range, type), range.place()));
    }

    private static int precision(Range range, ResponseType type) {
        return switch (range.type()) {
            case "*/*" -> ANYTHING;
            case "application/*" -> ANY_APPLICATION;
            default -> range.type().equals("application/" + type.subtype()) ? NAMED : -1;
        };
    }

    private static List<Range> ranges(String header) {
        var parts = header.toLowerCase(Locale.ROOT).split(",");
        return IntStream.range(0, parts.length)
                .mapToObj(place -> range(parts[place], place))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Range> range(String text, int place) {
        var parts = text.split(";");
        if (parts.length == 0) return Optional.empty();
        double weight = 1;
        for (var parameter : Arrays.asList(parts).subList(1, parts.length)) {
            var pair = parameter.split("=", 2);
            var name = pair[0].strip();
            var value = pair.length < 2 ? "" : pair[1].strip().replace("\"", "");
            if (name.equals("q")) weight = weight(value);
            boolean otherText = name.equals("charset") && !value.equals("utf-8") && !value.equals("utf8");
            if (otherText) return Optional.empty();
        }
        return Optional.of(new Range(parts[0].strip(), weight, place));
    }

    private static double weight(String value) {
        return value.matches("[01](\\.\\d{0,9})?") ? Math.min(Double.parseDouble(value), 1) : 1;
    }
}
