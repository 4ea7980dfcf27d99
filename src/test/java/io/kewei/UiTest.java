package io.kewei;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.JsonConstants;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.ui.IconButton;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.util.ClassUtils;

/**
 * Base of all screen tests: a browser without a browser. Says who is logged in with {@link WithUser} (or Spring's
 * {@code @WithMockUser}); what a test writes is rolled back. The screens speak Chinese unless {@link #speak} is called.
 */
@PortalTest
public abstract class UiTest {

    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private EntityManager entities;
    private TransactionStatus transaction;

    /** Begins after the user is known: a transaction starts with the scope of whom it serves. */
    @BeforeEach
    void openWindow() {
        // One application context started after another leaves its own holder behind: this one's knows the test's user.
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        open("zh");
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
        if (!transaction.isCompleted()) {
            transactions.rollback(transaction);
        }
    }

    /** Opens a new window in a language, {@code zh} or {@code en}. */
    protected void speak(String language) {
        MockVaadin.tearDown();
        open(language);
    }

    /** Logs somebody else in and opens a new window; the transaction goes on with the new user's scope. */
    protected void logIn(PortalUser user) {
        TestSecurityContextHolder.setAuthentication(
                new UsernamePasswordAuthenticationToken(user, "", user.getAuthorities()));
        var session = entities.unwrap(Session.class);
        session.flush();
        session.clear();
        MockVaadin.tearDown();
        open("zh");
    }

    /** The window is as wide as this now, in CSS pixels. */
    public static void window(int wide) {
        BasicUtilsKt._fireDomEvent(UI.getCurrent(), "window-resize", JacksonUtils.createObjectNode()
                .put("event.w", wide).put("event.h", 800)
                .put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING));
        MockVaadin.clientRoundtrip(false);
    }

    /** Presses the button with this text or screen-reader label. */
    protected static void click(String text) {
        var icons = _find(IconButton.class, spec -> spec.withPredicate(button -> text.equals(button.label())));
        if (!icons.isEmpty()) {
            assertThat(icons).as("icons named " + text).hasSize(1);
            icons.getFirst().press();
            return;
        }
        var labelled = _find(Button.class, spec -> spec.withPredicate(
                button -> text.equals(button.getText()) || text.equals(button.getAriaLabel().orElse(null))));
        assertThat(labelled).as("buttons named " + text).hasSize(1);
        _click(labelled.getFirst());
    }

    /** Goes to an address of the portal, with its query if it has one. */
    protected static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(true);
    }

    /** The part of the screen of this type; there must be one. */
    protected static <C extends Component> C the(Class<C> type) {
        return _get(type);
    }

    /** The address as the browser shows it, query included. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All that the screen says: texts, labels, values. */
    protected static String words() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    /** What the notices at the bottom left say. */
    protected static String notices() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getTextRecursively()).collect(Collectors.joining("\n"));
    }

    /** The text behind a key, as the screen shows it. */
    protected static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private void open(String language) {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setLocaleInt(Locale.forLanguageTag(language));
            request.addCookie(new Cookie("kewei-language", language));
            request.setUserPrincipalInt(authentication());
            request.setUserInRole((principal, role) -> hasRole(role));
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    private static Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static boolean hasRole(String role) {
        return authentication() != null && authentication().getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    /** Karibu's own search for views overlooks those that are package-private. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        views.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var errors = new ClassPathScanningCandidateComponentProvider(false);
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return new Routes((Set<Class<? extends Component>>) (Set<?>) found(views),
                (Set<Class<? extends HasErrorParameter<?>>>) (Set<?>) found(errors), true);
    }

    private static Set<Class<?>> found(ClassPathScanningCandidateComponentProvider scanner) {
        var classes = new HashSet<Class<?>>();
        scanner.findCandidateComponents(Portal.class.getPackageName()).forEach(candidate ->
                classes.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null)));
        return classes;
    }
}
