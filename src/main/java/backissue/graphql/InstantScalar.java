package backissue.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** The scalar DateTime for the instants of the archive, written in UTC. */
final class InstantScalar {

    static final GraphQLScalarType TYPE =
            ExtendedScalars.DateTime.transform(scalar -> scalar.coercing(new Coercing<>() {
                @Override
                public Object serialize(Object instant, GraphQLContext context, Locale locale) {
                    return ((Instant) instant).toString();
                }

                @Override
                public Object parseValue(Object input, GraphQLContext context, Locale locale) {
                    var time = (OffsetDateTime)
                            ExtendedScalars.DateTime.getCoercing().parseValue(input, context, locale);
                    return time.toInstant();
                }

                @Override
                public Object parseLiteral(
                        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
                    var time = (OffsetDateTime)
                            ExtendedScalars.DateTime.getCoercing().parseLiteral(input, variables, context, locale);
                    return time.toInstant();
                }

                @Override
                public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
                    return new StringValue(
                            ((Instant) input).atOffset(ZoneOffset.UTC).toString());
                }
            }));

    private InstantScalar() {}
}
