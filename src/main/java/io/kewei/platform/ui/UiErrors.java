package io.kewei.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one place that answers what goes wrong on a screen: always a sentence, never a stack trace. */
@Component
class UiErrors implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(UiErrors.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 4;

    private final RefusedAccess refused;

    UiErrors(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::answer));
    }

    private void answer(ErrorEvent event) {
        var error = reason(event.getThrowable());
        if (isGone(error)) {
            LOG.debug("The browser hung up before it was answered", error);
            return;
        }
        if (UI.getCurrent() == null) {
            log(error);
            return;
        }
        if (error instanceof Refusal || error instanceof OptimisticLockingFailureException
                || error instanceof AccessDeniedException) {
            Notices.refuse(sentence(error));
            note(error, UI.getCurrent().getInternals().getActiveViewLocation());
        } else {
            Notices.fail(I18NProvider.translate("platform.error.other", log(error)));
        }
    }

    /** Whether there is nobody left to answer: the browser went away or on to another page. */
    private static boolean isGone(Throwable error) {
        return error instanceof ClientAbortException;
    }

    private void note(Throwable error, @Nullable Location where) {
        if (where != null && error instanceof Missing) {
            refused.missing(where);
        } else if (where != null && error instanceof AccessDeniedException) {
            refused.denied(where);
        }
    }

    /** The sentence that tells the user about an expected error. */
    static String sentence(Throwable error) {
        return switch (error) {
            case Refusal refusal -> I18NProvider.translate(refusal.key(), refusal.args());
            case OptimisticLockingFailureException stale -> I18NProvider.translate("platform.refusal.stale");
            case AccessDeniedException denied -> I18NProvider.translate("platform.error.denied");
            default -> throw new IllegalArgumentException("No sentence for " + error, error);
        };
    }

    /** Logs an unexpected error under a code of eight digits that the user can name, and returns the code. */
    static String log(Throwable error) {
        var bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        var code = HexFormat.of().formatHex(bytes);
        LOG.error("Error {} shown to a user", code, error);
        return code;
    }

    /** The expected error that a framework may have wrapped, or the error itself. */
    static Throwable reason(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof OptimisticLockingFailureException
                    || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return error;
    }
}
