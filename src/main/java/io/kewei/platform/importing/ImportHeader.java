package io.kewei.platform.importing;

import io.kewei.platform.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first row of a file: which column stands where, and which headers nobody knows. */
final class ImportHeader {

    private final List<String> titles;
    private final List<@Nullable String> columns = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * @throws Refusal {@code importing.refusal.missingColumns} or {@code importing.refusal.twice}, naming the columns
     */
    ImportHeader(List<String> titles, List<ImportColumn> known) {
        this.titles = titles;
        var byName = new HashMap<String, String>();
        known.forEach(column -> column.names().forEach(name -> byName.put(bare(name), column.name())));
        var found = new LinkedHashSet<String>();
        var twice = new LinkedHashSet<String>();
        for (var title : titles) {
            var column = byName.get(bare(title));
            columns.add(column);
            if (column == null) {
                if (!title.isBlank()) {
                    unknown.add(title.strip());
                }
            } else if (!found.add(column)) {
                twice.add(title.strip());
            }
        }
        if (!twice.isEmpty()) {
            throw new Refusal("importing.refusal.twice", String.join("、", twice));
        }
        var missing = known.stream().filter(ImportColumn::required).map(ImportColumn::name)
                .filter(name -> !found.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("importing.refusal.missingColumns", String.join("、", missing));
        }
    }

    List<String> titles() {
        return titles;
    }

    /** Headers that this kind of import passes over. */
    List<String> unknown() {
        return unknown;
    }

    ImportRow row(RawRow raw) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(columns.size(), raw.cells().size()); i++) {
            var column = columns.get(i);
            if (column != null) {
                values.put(column, raw.cells().get(i));
            }
        }
        return new ImportRow(raw.line(), raw.cells(), values, damage(raw, values));
    }

    private @Nullable ImportProblem damage(RawRow raw, Map<String, String> values) {
        if (raw.damage() != null) {
            return new ImportProblem(raw.line(), null, raw.damage(), List.of(), String.join(",", raw.cells()));
        }
        var surplus = raw.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        return surplus ? new ImportProblem(raw.line(), null, "importing.reason.columns",
                List.of(String.valueOf(raw.cells().size()), String.valueOf(columns.size())),
                String.join(",", raw.cells())) : null;
    }

    /** Case, width, blanks and the star that marks a required column make no difference. */
    private static String bare(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("[\\s*\\uFEFF]", "").toLowerCase(Locale.ROOT);
    }
}
