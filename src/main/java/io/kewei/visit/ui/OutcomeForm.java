package io.kewei.visit.ui;

import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.visit.VisitOutcome;

/** Edits what a visit brought. */
class OutcomeForm extends RecordForm<VisitOutcome> {

    OutcomeForm() {
        super(VisitOutcome.class);
        var findings = Fields.area("visit.findings", VisitOutcome.TEXT_MAX);
        findings.setHelperText(getTranslation("visit.findings.help"));
        findings.setMinRows(4);
        var nextStep = Fields.area("visit.nextStep", VisitOutcome.TEXT_MAX);
        nextStep.setMinRows(2);
        var nextContact = Fields.date("visit.nextContact");

        wide(findings);
        wide(nextStep);
        row(nextContact);

        required(findings).bind("findings");
        optional(nextStep).bind("nextStep");
        optional(nextContact).bind("nextContactOn");
    }
}
