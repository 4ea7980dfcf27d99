package io.kewei.platform.exporting;

import java.io.IOException;

/** Fills a workbook. */
@FunctionalInterface
public interface Sheets {

    /** @return how many rows, or figures, were written */
    long write(SheetWriter writer) throws IOException;
}
