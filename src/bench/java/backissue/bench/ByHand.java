package backissue.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a few queries, fetched as one would for just these: the fewest statements, and maps as the answer has them. */
final class ByHand {

    private ByHand() {}

    static Map<String, Object> article(Connection connection, String slug) throws SQLException {
        var article = new LinkedHashMap<String, Object>();
        long id = 0;
        for (var row : rows(connection, "select id, title, standfirst, published_on, word_count from article where slug = ?", slug)) {
            id = (Long) row.get("id");
            article.put("title", row.get("title"));
            article.put("standfirst", row.get("standfirst"));
            article.put("publishedOn", day(row.get("published_on")));
            article.put("wordCount", row.get("word_count"));
        }
        article.put("bylines", rows(connection, """
                select role, name from byline join author on author.id = author_id where article_id = ? order by position""", id));
        article.put("people", rows(connection, """
                select p.name, ap.mention_count from article_person ap join person p on p.id = person_id
                where article_id = ? order by ap.mention_count desc, ap.first_offset, p.slug fetch first 20 rows only""", id));
        return article;
    }

    static List<Map<String, Object>> newest(Connection connection, int first) throws SQLException {
        var articles = rows(connection, """
                select id, slug, title, published_on, listed_on from article order by listed_on desc, slug fetch first ? rows only""", first);
        var bylines = grouped(rows(connection, """
                select article_id, role, name from byline join author on author.id = author_id where article_id = any(?) order by article_id, position""",
                ids(articles, "id")), "article_id");
        for (var article : articles) {
            article.put("published_on", day(article.get("published_on")));
            article.put("bylines", bylines.getOrDefault((Long) article.get("id"), List.of()));
        }
        return articles;
    }

    static Map<String, Object> author(Connection connection, String slug) throws SQLException {
        var author = rows(connection, "select id, name from author where slug = ?", slug).getFirst();
        var articles = rows(connection, """
                select a.id, a.title from article a where a.id in (select article_id from byline where author_id = ?)
                order by listed_on desc, slug fetch first 20 rows only""", author.get("id"));
        var people = grouped(rows(connection, """
                select article_id, name, mention_count from (
                  select article_id, name, ap.mention_count, row_number() over (
                    partition by article_id order by ap.mention_count desc, first_offset, slug) as place
                  from article_person ap join person p on p.id = person_id where article_id = any(?)) ranked
                where place <= 10 order by place""", ids(articles, "id")), "article_id");
        articles.forEach(article -> article.put("people", people.getOrDefault((Long) article.get("id"), List.of())));
        author.put("articles", articles);
        return author;
    }

    private static String day(Object value) {
        return value instanceof Date date ? date.toString() : null;
    }

    private static Long[] ids(List<Map<String, Object>> rows, String column) {
        return rows.stream().map(row -> (Long) row.get(column)).toArray(Long[]::new);
    }

    private static Map<Long, List<Map<String, Object>>> grouped(List<Map<String, Object>> rows, String column) {
        var groups = new HashMap<Long, List<Map<String, Object>>>();
        rows.forEach(row -> groups.computeIfAbsent((Long) row.remove(column), _ -> new ArrayList<>()).add(row));
        return groups;
    }

    private static List<Map<String, Object>> rows(Connection connection, String sql, Object parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                var rows = new ArrayList<Map<String, Object>>();
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= columns; i++) row.put(result.getMetaData().getColumnName(i), result.getObject(i));
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
