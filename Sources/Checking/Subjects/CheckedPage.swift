import CommonMark
import Diagnostics
import ServiceStandard

/// A free page (halaman) as the rules see it.
package struct CheckedPage: Sendable {
    package let header: FreePageHeader
    package let file: SourceFile
    /// The text below the front matter.
    package let document: Document

    package init(header: FreePageHeader, file: SourceFile, document: Document) {
        self.header = header
        self.file = file
        self.document = document
    }
}
