package io.kewei.isolation;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a word that occurs nowhere else into every text of a branch's records. Which columns are texts is known from the
 * entities, so that a new one is marked by itself.
 */
class Marks {

    /** Characters that nobody's name is made of. */
    static final String WORD = "龘靐";

    /** Texts that are codes to the portal: with a word in them it would not know them any more. */
    private static final Map<String, Predicate<String>> CODES = Map.of(
            "a category, looked up among the texts", column -> column.equals("ticket.category"),
            "a division's code", column -> column.equals("customer.region"),
            "the path of ids to a place", column -> column.equals("branch.path"),
            "a fingerprint", column -> column.endsWith(".import_mark") || column.endsWith(".sha256")
                    || column.endsWith("_hash"),
            "the word for another system or a kind", column -> column.endsWith("source")
                    || column.equals("import_run.kind") || column.equals("change_entry.subject"),
            "sealed in a chain; new entries carry the word after the records do", column -> column.startsWith("audit"),
            "a range of addresses", column -> column.endsWith(".cidr"),
            "working hours, which are read", column -> column.endsWith(".hours"),
            "a currency", column -> column.endsWith(".currency"),
            "the key of a text", column -> column.equals("import_rejection.reason")
                    || column.equals("import_run.failure") || column.equals("change_entry.field"));

    private final SessionFactoryImplementor entities;
    private final Tables tables;
    private final JdbcTemplate database;

    Marks(EntityManagerFactory factory, Tables tables, JdbcTemplate database) {
        this.entities = factory.unwrap(SessionFactoryImplementor.class);
        this.tables = tables;
        this.database = database;
    }

    /** Marks the records of a place and returns how many columns that took. */
    int put(byte[] place) {
        var columns = columns();
        for (var column : columns) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            database.update("update %s t set %s = left(concat('%s', %s), %d) where %s is not null and %s".formatted(table,
                    name, WORD, name, tables.width(column), name, tables.of(table)), place);
        }
        return columns.size();
    }

    private List<String> columns() {
        var found = new TreeSet<String>();
        entities.getMappingMetamodel().forEachEntityDescriptor(entity ->
                entity.forEachAttributeMapping(attribute -> texts(attribute, found)));
        return new ArrayList<>(found.stream().filter(column -> !isCode(column))
                .filter(column -> tables.belongsToAPlace(column.substring(0, column.indexOf('.')))).toList());
    }

    /** Whether what stands in the column is a code to the portal, and no name of anything. */
    static boolean isCode(String column) {
        return CODES.values().stream().anyMatch(code -> code.test(column));
    }

    private static void texts(AttributeMapping attribute, TreeSet<String> found) {
        if (attribute instanceof PluralAttributeMapping many) {
            many.getElementDescriptor().forEachSelectable((at, column) -> text(column, found));
        } else {
            attribute.forEachSelectable((at, column) -> text(column, found));
        }
    }

    private static void text(SelectableMapping column, TreeSet<String> found) {
        if (column.getJdbcMapping().getMappedJavaType().getJavaTypeClass() == String.class && !column.isFormula()) {
            found.add(column.getContainingTableExpression() + "." + column.getSelectionExpression());
        }
    }
}
