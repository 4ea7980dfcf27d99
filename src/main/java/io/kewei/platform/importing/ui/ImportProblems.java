package io.kewei.platform.importing.ui;

import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.ui.Table;

/** Rows that were turned away: line, column, reason and what stood there. */
class ImportProblems extends Table<ImportProblem> {

    ImportProblems() {
        addClassName("import-problems");
        text("importing.line", ImportProblem::line).setFlexGrow(0).setWidth("88px");
        text("importing.column", ImportProblem::column).setFlexGrow(0).setWidth("180px");
        text("importing.reason", this::reason).setFlexGrow(2);
        text("importing.raw", ImportProblem::raw);
        setEmptyText("importing.problems.none");
    }

    private String reason(ImportProblem problem) {
        return getTranslation(problem.reason(), problem.args().toArray());
    }
}
