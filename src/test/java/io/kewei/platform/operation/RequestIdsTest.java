package io.kewei.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTest {

    @Test
    void everyRequestHasANameInLogAndAnswer() throws Exception {
        assertThat(answered(null)).matches("[0-9a-f]{16}").isNotEqualTo(answered(null));
    }

    @Test
    void theNameThatAProxyGaveIsKept() throws Exception {
        assertThat(answered("edge-1.42")).isEqualTo("edge-1.42");
    }

    @Test
    void aNameThatWouldForgeALineOfTheLogIsReplaced() throws Exception {
        assertThat(answered("x\nERROR")).matches("[0-9a-f]{16}");
        assertThat(answered("x".repeat(65))).matches("[0-9a-f]{16}");
    }

    private static String answered(String given) throws Exception {
        var request = new MockHttpServletRequest();
        if (given != null) {
            request.addHeader(RequestIds.HEADER, given);
        }
        var response = new MockHttpServletResponse();
        var logged = new ArrayList<String>();
        new RequestIds().doFilter(request, response, (req, res) -> logged.add(MDC.get(RequestIds.KEY)));
        assertThat(logged).containsExactly(response.getHeader(RequestIds.HEADER));
        assertThat(MDC.get(RequestIds.KEY)).isNull();
        return response.getHeader(RequestIds.HEADER);
    }
}
