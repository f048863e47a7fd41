import Bytes
import CommonMark
import Reading

/// Writes the addresses of links in the content as a page has to give them: content files become pages, all other
/// addresses stay as they are. What is refused has been reported; it is not written.
struct ContentLinks: MarkupHooks {
    /// Path of the linking file's folder below the site folder.
    var folder: ByteSlice
    /// How deep the page lies below the output folder.
    var depth: Int
    /// Kind and size of the forms, by path below the site folder.
    let forms: [[UInt8]: [UInt8]]
    /// What a screen reader calls the box of a table.
    let tableLabel: ByteSlice?
    /// Gives the headings of a text their anchors; without it they have none.
    var slugs: HeadingSlugs?
    /// Citations that become links, for the text nodes that hold some.
    var citations: [Int: [TextLink]] = [:]

    init(folder: ByteSlice, depth: Int, forms: [[UInt8]: [UInt8]], tableLabel: ByteSlice? = nil, slugs: HeadingSlugs? = nil) {
        self.folder = folder
        self.depth = depth
        self.forms = forms
        self.tableLabel = tableLabel
        self.slugs = slugs
    }

    func address(_ target: ByteSlice, isImage: Bool) -> ByteSlice? {
        guard case .success(let resolved) = SiteAddress.resolve(target, from: folder) else { return nil }
        switch resolved {
        // Pages load nothing from elsewhere.
        case .external: return isImage ? nil : target
        case .fragment: return target
        case .local(let path, let fragment):
            guard let route = Route(content: path[...]) else { return nil }
            var address = ByteBuffer()
            route.append(from: depth, to: &address)
            if let fragment {
                address.append(0x23)
                address.append(contentsOf: fragment)
            }
            return address.array()[...]
        }
    }

    /// "(PDF, 120 KB)" behind a link to a form.
    func linkNote(_ target: ByteSlice) -> ByteSlice? {
        // Only what is below `berkas/` has one, and to resolve an address takes longer than to look for that.
        guard !forms.isEmpty, target.firstIndex(of: "berkas/") != nil,
            case .success(.local(let path, _)) = SiteAddress.resolve(target, from: folder)
        else { return nil }
        return forms[path].map { $0[...] }
    }

    func textLinks(_ node: Int) -> [TextLink] { citations.isEmpty ? [] : citations[node] ?? [] }

    mutating func headingID(_ index: Int, in document: Document) -> ByteSlice? {
        guard slugs != nil else { return nil }
        return slugs?.slug(of: document.plainText(document.richText(ofInlinesIn: index))[...])[...]
    }
}
