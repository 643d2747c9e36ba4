package dev.storybrief.release;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * Holds the headers for OSGi of a jar, as Equinox reads them.
 *
 * @param headers the main attributes of the manifest
 */
record Bundle(Attributes headers) {
    static Bundle of(JarFile jar) throws IOException {
        return new Bundle(jar.getManifest().getMainAttributes());
    }

    String header(String name) {
        return headers.getValue(name);
    }

    /** {@return the packages for hosts} */
    Set<String> exported() throws BundleException {
        return Arrays.stream(ManifestElement.parseHeader("Export-Package", header("Export-Package")))
                .filter(element -> element.getDirective("x-friends") == null)
                .map(ManifestElement::getValue)
                .collect(Collectors.toSet());
    }

    /** {@return the ranges of versions of the packages that it needs of others} */
    Map<String, String> required() throws BundleException {
        return Arrays.stream(ManifestElement.parseHeader("Import-Package", header("Import-Package")))
                .filter(element -> !element.getValue().startsWith("java."))
                .filter(element -> element.getDirective("resolution") == null)
                .collect(Collectors.toMap(ManifestElement::getValue, element -> element.getAttribute("version")));
    }
}
