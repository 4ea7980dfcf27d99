package io.kewei.platform.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The user's roles do not open this screen. */
@ParentLayout(MainLayout.class)
@PermitAll
class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient RefusedAccess refused;

    DeniedPage(RefusedAccess refused) {
        super("lock", "platform.error.denied.title");
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        refused.denied(event.getLocation());
        return say(HttpServletResponse.SC_FORBIDDEN, getTranslation("platform.error.denied.page"));
    }
}
