package io.kewei.bench.start;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A browser that visits the login page with an empty cache each time. */
final class ColdBrowser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");
    private static final String FIELD = "input[name=username]";
    /** Notes when, counted from the navigation, the field is drawn and takes what is typed. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const field = document.querySelector('%s');
                const place = field?.closest('vaadin-text-field');
                if (field && place && customElements.get('vaadin-text-field') && !field.disabled
                    && field.getBoundingClientRect().height > 0) {
                  window.usableAfter = performance.now();
                } else {
                  requestAnimationFrame(look);
                }
              };
              look();
            })()""".formatted(FIELD);
    private static final String WIRE = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .map(one => one.transferSize)""";

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    ColdBrowser(Path program) {
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /**
     * One visit.
     *
     * @param usable milliseconds from the navigation until one can type one's name
     * @param bytes  over the wire until then, headers included
     */
    record Visit(long usable, int requests, long bytes) {
    }

    static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("KEWEI_CHROMIUM")), PLACES.stream())
                .filter(place -> !place.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    Visit visit(String login) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"))) {
            var page = context.newPage();
            page.addInitScript(WATCH);
            page.navigate(login);
            page.waitForFunction("() => window.usableAfter");
            var usable = ((Number) page.evaluate("() => window.usableAfter")).longValue();
            page.locator(FIELD).pressSequentially("somebody");
            if (!page.locator(FIELD).inputValue().equals("somebody")) {
                throw new IllegalStateException("the field was there and took nothing");
            }
            return visit(page, usable);
        }
    }

    private static Visit visit(Page page, long usable) {
        var sizes = ((List<?>) page.evaluate(WIRE)).stream().mapToLong(size -> ((Number) size).longValue()).toArray();
        return new Visit(usable, sizes.length, LongStream.of(sizes).sum());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
