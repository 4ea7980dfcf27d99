package io.kewei.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** There is no such address, or it names a record that there is not, or not for this user. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final Pattern RECORD =
            Pattern.compile(".+/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/.*)?");

    private final transient RefusedAccess refused;

    NotFoundPage(RefusedAccess refused) {
        super("search", "platform.error.missing.title");
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (RECORD.matcher(event.getLocation().getPath()).matches()) {
            refused.missing(event.getLocation());
        }
        return say(HttpServletResponse.SC_NOT_FOUND, getTranslation("platform.error.missing"));
    }
}
