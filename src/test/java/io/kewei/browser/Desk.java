package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser window: goes to pages, and hears everything that the browser complains about. */
final class Desk implements AutoCloseable {

    static final String PASSWORD = "kewei-demo";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Asked for by the browser itself. */
    private static final Pattern HARMLESS = Pattern.compile("favicon\\.ico");
    private static final double TIMEOUT = 30_000;

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** @param address of the portal */
    Desk(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(TIMEOUT);
        // the charts' banner covers what is below it; closed as its button does, which is out of reach for a test
        context.addInitScript("""
                new MutationObserver(() => document.querySelector('vaadin-commercial-banner')?.remove())
                    .observe(document, {childList: true, subtree: true})
                """);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !HARMLESS.matcher(message.text() + message.location()).find()) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    Desk logIn(String login) {
        return logIn(login, PASSWORD);
    }

    Desk logIn(String login, String password) {
        open("login");
        page.locator("#vaadinLoginUsername input").fill(login);
        page.locator("#vaadinLoginPassword input").fill(password);
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        settle();
        return this;
    }

    /** Goes to an address of the portal, like {@code customers?q=zlzk}. */
    Desk open(String screen) {
        page.navigate(address + "/" + screen);
        settle();
        return this;
    }

    /**
     * Waits until the screen is complete: nothing on its way from or to the server for a moment, and no element whose script
     * has not been loaded; one that the build did not know of never comes. Some are mere names and have none.
     */
    Desk settle() {
        beginToWait();
        page.waitForFunction("""
                () => {
                    const busy = document.readyState !== 'complete'
                        || Object.values(window.Vaadin?.Flow?.clients ?? {})
                            .some(client => client.isActive && client.isActive())
                        || document.querySelector('vaadin-grid[loading]')
                        || [...document.querySelectorAll(':not(:defined)')].some(element =>
                            !/^(flow-container-|vaadin-[a-z-]+-content$)/.test(element.localName));
                    const now = performance.now();
                    if (busy || !window.quietSince) {
                        window.quietSince = now;
                    }
                    return now - window.quietSince > 250;
                }
                """);
        return this;
    }

    private void beginToWait() {
        try {
            page.evaluate("window.quietSince = 0");
        } catch (PlaywrightException left) {
            // a click that loads another page: that one has not begun to wait yet
            if (!String.valueOf(left.getMessage()).contains("context was destroyed")) {
                throw left;
            }
        }
    }

    Locator button(String text) {
        // the browser reads the pattern, and does not know Java's way of quoting
        var words = text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(
                Pattern.compile("^\\s*" + words + "\\s*$"))).locator("visible=true");
    }

    /** The field with this label, ready to be typed into. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).locator("visible=true").first();
    }

    /** Picks from the field with this label what is typed for and offered, by its words. */
    Desk choose(String label, String typed, String offered) {
        var field = this.field(label);
        field.click();
        settle(); // the list opens, and brings its first page, before anybody can type
        if (!typed.isEmpty()) {
            field.pressSequentially(typed, new Locator.PressSequentiallyOptions().setDelay(60));
            settle();
        }
        page.locator("vaadin-combo-box-item, vaadin-select-item, vaadin-select-list-box vaadin-item",
                new Page.LocatorOptions().setHasText(offered)).locator("visible=true").first().click();
        return settle();
    }

    Desk click(String button) {
        this.button(button).first().click();
        return settle();
    }

    /** Everything the page says. */
    String words() {
        return page.locator("body").innerText();
    }

    /** Leaves a picture under {@code target/screenshots}. */
    Desk picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    boolean overflows() {
        return (Boolean) page.evaluate(
                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** What the browser has complained about until now was to be expected. */
    Desk forgive() {
        complaints.clear();
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
