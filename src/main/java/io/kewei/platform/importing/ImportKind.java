package io.kewei.platform.importing;

import java.util.List;

/** A kind of file that can be imported, as the screen offers it. */
public record ImportKind(String kind, String titleKey, List<ImportColumn> columns) {
}
