package io.kewei.platform.operation;

import io.kewei.platform.ui.LoginHint;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal, once it can be used, where it is and who may log in to try it. */
@Component
@ConditionalOnWebApplication
class ReadyBanner {

    private final ObjectProvider<LoginHint> hints;

    ReadyBanner(ObjectProvider<LoginHint> hints) {
        this.hints = hints;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null && context.getWebServer().getPort() > 0) {
            System.out.print(text(context.getWebServer().getPort(), ready.getTimeTaken().toMillis()));
        }
    }

    private String text(int port, long millis) {
        var text = new StringBuilder("%nKewei is ready after %.1f s: http://localhost:%d%n".formatted(millis / 1000.0, port));
        hints.ifAvailable(hint -> {
            text.append("%nAccounts to try it with:%n".formatted());
            hint.accounts(Locale.getDefault()).forEach(account ->
                    text.append("  %-12s %-12s %s%n".formatted(account.login(), account.password(), account.role())));
        });
        return text.append("%nCtrl+C stops it.%n%n".formatted()).toString();
    }
}
