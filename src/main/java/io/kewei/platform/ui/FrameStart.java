package io.kewei.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.Version;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.ApplicationConstants;
import org.springframework.stereotype.Component;

/** Gives every new window the language and the colours that its user chose, before anything is drawn. */
@Component
class FrameStart implements VaadinServiceInitListener {

    private static final String PUSH = ApplicationConstants.VAADIN_PUSH_JS + "?v=" + Version.getBuildHash();

    private final I18NProvider texts;

    FrameStart(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(session ->
                session.getSession().setLocale(UserSettings.language(session.getRequest())));
        service.addUIInitListener(this::window);
        service.setSystemMessagesProvider(this::messages);
        event.addIndexHtmlRequestListener(FrameStart::html);
    }

    private void window(UIInitEvent event) {
        var ui = event.getUI();
        ui.setLocale(UserSettings.language(VaadinRequest.getCurrent()));
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.getTranslation("platform.connection.lost", ui.getLocale()));
        reconnect.setDialogTextGaveUp(texts.getTranslation("platform.connection.gone", ui.getLocale()));
        ui.getPage().executeJs("""
                const indicator = window.Vaadin?.connectionIndicator;
                if (indicator) {
                  indicator.onlineText = $0;
                  indicator.offlineText = $1;
                  indicator.reconnectingText = $1;
                }""",
                texts.getTranslation("platform.connection.back", ui.getLocale()),
                texts.getTranslation("platform.connection.lost", ui.getLocale()));
    }

    private static void html(IndexHtmlResponse response) {
        var html = response.getDocument().child(0);
        var request = response.getVaadinRequest();
        html.attr("lang", UserSettings.language(request).toLanguageTag());
        var colors = UserSettings.colors(request);
        html.attr("style", "color-scheme: " + colors.getValue());
        html.attr("theme", colors.getThemeValue());
        // Vaadin asks for it after its first message only; the bundle's scripts are in the page already (vite.config.ts).
        response.getDocument().head().appendElement("link")
                .attr("rel", "preload").attr("as", "script").attr("href", PUSH);
        response.getDocument().head().appendElement("link")
                .attr("rel", "icon").attr("type", "image/svg+xml").attr("href", "icons/kewei.svg");
    }

    /** What the browser says when it lost the session or the server. */
    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = UserSettings.language(info.getRequest());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("platform.session.over", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("platform.session.again", locale));
        messages.setInternalErrorCaption(texts.getTranslation("platform.error.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("platform.error.reload", locale));
        return messages;
    }
}
