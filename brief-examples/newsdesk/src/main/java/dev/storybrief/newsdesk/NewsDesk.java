package dev.storybrief.newsdesk;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Starts the desk, and configures what all of its addresses share. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
record NewsDesk(Settings settings, Wording wording) implements WebMvcConfigurer {
    public static void main(String[] arguments) {
        SpringApplication.run(NewsDesk.class, arguments);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        for (Format format : Format.values()) { // HTML first, for clients without a preference
            converters.addCustomConverter(new StoryBriefConverter(format, wording));
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new TokenGuard(settings.token())).addPathPatterns("/briefs", "/briefs/**");
        // Separate bounds, so that checks do not block publications.
        interceptors.addInterceptor(new Uploads(settings)).addPathPatterns("/briefs", "/briefs/**");
        interceptors.addInterceptor(new Uploads(settings)).addPathPatterns("/playground/check");
    }

    /** Labels are in the first of the reader's languages that has labels; texts stay in the language of the brief. */
    @Bean
    static LocaleResolver localeResolver(Settings settings) {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(settings.languages());
        resolver.setDefaultLocale(settings.languages().get(0));
        return resolver;
    }

    @Bean
    static Filter fixedHeaders(Settings settings) {
        return (request, response, chain) -> {
            settings.headers().forEach(((HttpServletResponse) response)::setHeader);
            chain.doFilter(request, response);
        };
    }

    /** Lets caches keep a stylesheet for good at the address that changes with it. At any other it may be outdated. */
    @Bean
    static Filter immutableStylesheets() {
        Set<String> addresses = Stream.concat(
                        Stream.of(Stylesheet.href()),
                        Arrays.stream(Theme.values()).map(Theme::href))
                .collect(Collectors.toSet());
        return (request, response, chain) -> {
            HttpServletRequest asked = (HttpServletRequest) request;
            if (addresses.contains(asked.getRequestURI() + "?" + asked.getQueryString())) {
                ((HttpServletResponse) response)
                        .setHeader("Cache-Control", "public, max-age=31536000, immutable"); // a year
            }
            chain.doFilter(request, response);
        };
    }

    /** Hashes the rendered answer as its entity tag, which is cheaper than finding out whether anything has changed. */
    @Bean
    static Filter entityTags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter() {
            /** Answers to requests with a body have no tag, and so are not buffered. */
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return Uploads.WITH_BODY.contains(request.getMethod());
            }
        };
        filter.setWriteWeakETag(true); // Tomcat does not compress an answer with a strong one
        return filter;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodies() {
        return tomcat -> {
            tomcat.addEngineValves(new UnreadBodies());
            // A client that sends "Expect: 100-continue" sends no body after a refusal.
            tomcat.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
        };
    }

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** Adds the samples to an empty desk before it accepts requests. */
    @Bean
    static InitializingBean seeding(
            Settings settings,
            Versions versions,
            Archive archive,
            @Value("classpath:static/samples/*.json") Resource[] samples) {
        return () -> {
            if (settings.samples() && versions.count() == 0) {
                BriefReader reader = BriefReader.create();
                for (Resource sample : samples) {
                    BriefResult result = reader.read(sample.getContentAsByteArray());
                    archive.add(result.orElseThrow(), result.input());
                }
            }
        };
    }
}
