package dev.storybrief.newsdesk;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Starts the desk, and holds what goes for all of its addresses. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
record NewsDesk(Settings settings, Wording wording) implements WebMvcConfigurer {
    private static final String LANGUAGES = "en ar de es fr he hi it ja ko nl pl pt zh";
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none';"
            + " form-action 'none'";

    public static void main(String[] arguments) {
        SpringApplication.run(NewsDesk.class, arguments);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        for (Format format : Format.values()) { // HTML first: that is for those who have no preference
            converters.addCustomConverter(new StoryBriefConverter(format, wording));
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new TokenGuard(settings.token())).addPathPatterns("/briefs", "/briefs/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources.addResourceHandler("/samples/**").addResourceLocations("classpath:/samples/");
    }

    /** Labels are in the first language of the reader's that there are labels in; texts stay in their own. */
    @Bean
    static LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(
                Stream.of(LANGUAGES.split(" ")).map(Locale::forLanguageTag).toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    /** Nothing inline, nothing foreign: what the library renders needs no exception. */
    @Bean
    static Filter securityHeaders() {
        return (request, response, chain) -> {
            HttpServletResponse http = (HttpServletResponse) response;
            http.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
            chain.doFilter(request, response);
        };
    }

    /** Rendering costs less than knowing whether anything changed: the entity tag is the hash of what was rendered. */
    @Bean
    static Filter entityTags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true); // with a strong one Tomcat does not compress
        return filter;
    }

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** Seeds an empty desk, before it opens. */
    @Bean
    static SmartInitializingSingleton samples(Settings settings, Versions versions, Archive archive) {
        return () -> {
            if (settings.samples() && versions.count() == 0) {
                for (BriefResult sample : samples()) {
                    archive.add(sample.orElseThrow(), sample.input());
                }
            }
        };
    }

    private static List<BriefResult> samples() {
        try {
            List<BriefResult> samples = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/samples/*.json")) {
                samples.add(BriefReader.create().read(file.getContentAsByteArray()));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException("the samples cannot be read", e);
        }
    }
}
