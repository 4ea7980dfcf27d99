package io.kewei.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser, whichever filter chain gives it: Spring Security applies this bean to all of them.
 * Strict transport is only spoken of where the request came through TLS.
 */
@Configuration(proxyBeanMethods = false)
class WebHeaders {

    /** For all that is no page of its own; a page says more, see {@link PagePolicy}. */
    private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "object-src 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    private static final String NO_DEVICES = String.join(", ", "accelerometer=()", "autoplay=()", "camera=()",
            "display-capture=()", "geolocation=()", "gyroscope=()", "microphone=()", "midi=()", "payment=()", "usb=()",
            "serial=()", "screen-wake-lock=()", "xr-spatial-tracking=()");
    /** Vaadin answers by a forward, which closes the answer before headers that wait for its end could be written. */
    private static final ObjectPostProcessor<HeaderWriterFilter> AT_ONCE = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };
    private static final int YEAR_SECONDS = 31_536_000;

    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> headers() {
        return headers -> headers
                .withObjectPostProcessor(AT_ONCE)
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> transport.includeSubDomains(true)
                        .maxAgeInSeconds(YEAR_SECONDS));
    }
}
