package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser with an empty cache fetches for the login page. */
class FirstPageBrowserTest extends InBrowser {

    private static final String FETCHED = """
            () => performance.getEntriesByType('resource').map(one => one.name).filter(name => /\\.js(\\?|$)/.test(name))""";

    /** One that is not named waits until those before it have come and run. */
    @Test
    void thePageNamesAllTheScriptsThatItWillNeed() {
        var page = desk().page();
        var html = page.navigate(RunningPortal.address() + "/login").text();
        page.waitForSelector("#vaadinLoginUsername input");

        var fetched = (List<?>) page.evaluate(FETCHED);
        assertThat(fetched).hasSizeGreaterThan(10).allSatisfy(script ->
                assertThat(html).contains(URI.create(String.valueOf(script)).getPath().substring(1)));
    }
}
