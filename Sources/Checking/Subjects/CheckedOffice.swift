import CommonMark
import Diagnostics
import ServiceStandard

/// An office as the rules see it.
package final class CheckedOffice: Sendable {
    package let slug: [UInt8]
    package let office: Office
    package let file: SourceFile
    /// The text below the front matter.
    package let document: Document

    package init(slug: [UInt8], office: Office, file: SourceFile, document: Document) {
        self.slug = slug
        self.office = office
        self.file = file
        self.document = document
    }
}
