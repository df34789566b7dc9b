package backissue.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The scalar Date. The library's takes the 31st of February for a day. */
final class DateScalar {

    static final GraphQLScalarType TYPE = ExtendedScalars.Date.transform(scalar -> scalar.coercing(new Coercing<>() {
        @Override
        public Object serialize(Object day, GraphQLContext context, Locale locale) {
            return day.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return day(input).orElseThrow(() -> new CoercingParseValueException(refusal(input)));
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object text = input instanceof StringValue string ? string.getValue() : input;
            return day(text).orElseThrow(() -> new CoercingParseLiteralException(refusal(text)));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return new StringValue(input.toString());
        }
    }));

    private DateScalar() {}

    private static Optional<LocalDate> day(Object input) {
        if (input instanceof LocalDate day) return Optional.of(day);
        if (!(input instanceof String text)) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String refusal(Object input) {
        return "'%s' is not a day. Write one as 2010-05-17.".formatted(input instanceof String text ? text : "This");
    }
}
