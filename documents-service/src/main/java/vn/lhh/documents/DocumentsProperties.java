package vn.lhh.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of documents-service.
 *
 * @param maxFileSize the largest file a document may have
 */
@ConfigurationProperties("portal.documents")
public record DocumentsProperties(@DefaultValue("20MB") DataSize maxFileSize) {
}
