package vn.lhh.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Holds the configuration properties of documents-service ({@code portal.documents}).
 *
 * @param maxFileSize the largest file a document may have; 20 MB by default
 */
@ConfigurationProperties("portal.documents")
public record DocumentsProperties(@DefaultValue("20MB") DataSize maxFileSize) {
}
