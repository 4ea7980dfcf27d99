package io.kewei.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** A screen failed while it was built: what was expected gets its sentence, anything else a code that is logged. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient RefusedAccess refused;

    FailurePage(RefusedAccess refused) {
        super("circle-alert", "platform.error.title");
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var error = UiErrors.reason(parameter.getException());
        return switch (error) {
            case Missing missing -> {
                setTitle(getTranslation("platform.error.missing.title"));
                refused.missing(event.getLocation());
                yield say(HttpServletResponse.SC_NOT_FOUND, UiErrors.sentence(missing));
            }
            case Refusal refusal -> say(HttpServletResponse.SC_CONFLICT, UiErrors.sentence(refusal));
            case OptimisticLockingFailureException stale ->
                    say(HttpServletResponse.SC_CONFLICT, UiErrors.sentence(stale));
            case AccessDeniedException denied -> {
                refused.denied(event.getLocation());
                yield say(HttpServletResponse.SC_FORBIDDEN, UiErrors.sentence(denied));
            }
            default -> say(HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    getTranslation("platform.error.other", UiErrors.log(error)));
        };
    }
}
