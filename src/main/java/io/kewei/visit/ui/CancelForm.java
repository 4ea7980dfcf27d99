package io.kewei.visit.ui;

import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.visit.VisitService;

/** Asks why a visit is called off. */
class CancelForm extends RecordForm<CancelForm.Cancellation> {

    /** Why a visit is called off; public because the binder constructs it. */
    public record Cancellation(String reason) {
    }

    CancelForm() {
        super(Cancellation.class);
        var reason = Fields.area("visit.cancelledFor", VisitService.REASON_MAX);
        wide(reason);
        required(reason).bind("reason");
    }
}
