package io.kewei.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** Short notices at the bottom left. They say what the screen does not show already. */
public final class Notices {

    private static final int NOTICE_MILLIS = 4_000;
    private static final int REFUSAL_MILLIS = 8_000;

    private Notices() {
    }

    /** Says something, for four seconds. */
    public static void say(String words) {
        show("info", words, NOTICE_MILLIS, null, null);
    }

    /** Says what was done and offers to take it back, for eight seconds. */
    public static void undo(String words, SerializableRunnable takeBack) {
        show("check", words, REFUSAL_MILLIS, null, takeBack);
    }

    /** Says in yellow that a rule does not allow it. */
    public static void refuse(String words) {
        show("triangle-alert", words, REFUSAL_MILLIS, NotificationVariant.WARNING, null);
    }

    /** Says in red that something went wrong; stays until it is closed. */
    public static void fail(String words) {
        show("circle-alert", words, 0, NotificationVariant.ERROR, null);
    }

    /** Says something that should be seen before it is too late; stays until it is closed. */
    public static Notification remind(String words) {
        return show("clock-alert", words, 0, NotificationVariant.WARNING, null);
    }

    /** Asks something that can wait while one goes on; stays until it is answered by one of the buttons. */
    public static Notification ask(String words, Button... answers) {
        var notice = show("shield", words, 0, NotificationVariant.WARNING, null);
        notice.getChildren().findFirst().ifPresent(line -> {
            line.getElement().getClassList().add("notice-question");
            line.getElement().removeChild(line.getElement().getChildCount() - 1);
            for (var answer : answers) {
                answer.addClickListener(click -> notice.close());
                line.getElement().appendChild(answer.getElement());
            }
        });
        return notice;
    }

    private static Notification show(String icon, String words, int millis, @Nullable NotificationVariant variant,
            @Nullable SerializableRunnable takeBack) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(millis);
        notice.setAssertive(variant != null);
        if (variant != null) {
            notice.addThemeVariants(variant);
        }
        var line = new Div(Icons.of(icon), new Span(words));
        line.addClassName("notice");
        if (takeBack != null) {
            line.add(new Button(I18NProvider.translate("platform.undo"), click -> {
                notice.close();
                takeBack.run();
            }));
        }
        var close = new Button(Icons.of("x"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("platform.close"));
        line.add(close);
        notice.add(line);
        notice.open();
        return notice;
    }
}
