import Bytes
import Diagnostics
import ServiceStandard

extension HeaderReader {
    /// An address, or a mapping of `alamat` and `teks`.
    mutating func link(_ node: Int) -> SiteLink? {
        if tree.nodes[node].kind == .mapping {
            var link = LinkRecord()
            _ = read(node, by: Self.linkFields, into: &link)
            guard var address = link.address else { return nil }
            address.text = link.text
            return address
        }
        guard let text = text(node, .links) else { return nil }
        guard let kind = kind(of: text) else { return nil }
        return SiteLink(kind: kind, address: text)
    }

    /// A website.
    mutating func website(_ node: Int) -> SiteLink? {
        guard let link = link(node) else { return nil }
        guard link.kind == .web else {
            let value = shown(link.address.value)
            report.add(
                HeaderProblem.wrongValue(key: keyName, value: value, expected: .website), at: link.address.range,
                in: file)
            return nil
        }
        return link
    }

    /// A file beside this one, or an address.
    mutating func fileLink(_ node: Int) -> SiteLink? {
        guard let text = text(node, .file), let kind = kind(of: text) else { return nil }
        guard kind == .relative || kind == .web else {
            wrongValue(node, .file)
            return nil
        }
        return SiteLink(kind: kind, address: text)
    }

    /// A file beside this one.
    mutating func fileName(_ node: Int) -> SourcedText? {
        guard let text = text(node, .file), let kind = kind(of: text) else { return nil }
        guard kind == .relative else {
            wrongValue(node, .file)
            return nil
        }
        return text
    }

    /// What kind of link an address is; what no page may carry is reported.
    private mutating func kind(of address: SourcedText) -> SiteLink.Kind? {
        switch HeaderAddress.read(address.value) {
        case .accepted(let kind): return kind
        case .refusedScheme(let scheme):
            report.add(HeaderProblem.scheme(shown(scheme)), at: address.range, in: file)
        case .malformed(let mended):
            let problem = HeaderProblem.badAddress(shown(address.value), nearest: mended)
            report.add(problem, at: address.range, in: file)
        }
        return nil
    }

    /// Old addresses of a page, each as a place below the output folder.
    mutating func aliases(_ node: Int) -> [SourcedText] {
        var found: [SourcedText] = []
        for item in items(node) where !tree.nodes[item].isBlank {
            guard let text = text(item, .alias) else { continue }
            guard let place = HeaderAddress.place(ofAlias: text.value) else {
                wrongValue(item, .alias)
                continue
            }
            found.append(SourcedText(place, text.range))
        }
        return unique(found)
    }

    private struct LinkRecord {
        var address: SiteLink?
        var text: SourcedText?
    }

    private static let linkFields: [HeaderField<LinkRecord>] = [
        HeaderField("alamat", required: true) { reader, node, link in
            guard let text = reader.text(node, .link), let kind = reader.kind(of: text) else { return }
            link.address = SiteLink(kind: kind, address: text)
        },
        HeaderField("teks") { reader, node, link in link.text = reader.text(node) },
    ]
}

/// Addresses in headers.
enum HeaderAddress {
    enum Outcome: Equatable {
        case accepted(SiteLink.Kind)
        case refusedScheme(ByteSlice)
        /// The address that is probably meant.
        case malformed(mended: String? = nil)
    }

    /// Only `https`, `http`, `mailto`, `tel` and relative addresses reach a page. What stands before the first colon is a
    /// scheme (RFC 3986) unless `/`, `?` or `#` comes first; letters count without case, as browsers read them.
    static func read(_ address: ByteSlice) -> Outcome {
        // Browsers drop tabs and line ends inside addresses, so nothing like that may stand in one.
        let isClean = address.allSatisfy {
            $0 > 0x20 && $0 != 0x7F && $0 != 0x5C && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E
        }
        guard let end = address.firstIndex(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }),
            address[end] == 0x3A
        else {
            guard isClean, !address.isEmpty, address.first != 0x2F else { return .malformed() }
            // Forgotten schemes.
            let host = address.prefix { $0 != 0x2F }
            if host.contains(0x40) { return .malformed(mended: "mailto:" + address.string) }
            if host.prefix(4).equalsFolded("www.") { return .malformed(mended: "https://" + address.string) }
            return .accepted(.relative)
        }
        let scheme = address[..<end]
        let rest = address[(end + 1)...]
        if scheme.equalsFolded("https") || scheme.equalsFolded("http") {
            guard isClean, rest.starts(with: "//"), let host = rest.dropFirst(2).first, ASCII.isWord(host) else {
                return .malformed()
            }
            return .accepted(.web)
        }
        if scheme.equalsFolded("mailto") {
            let isMail = isClean && rest.contains(0x40) && rest.first != 0x40 && rest.last != 0x40
            return isMail ? .accepted(.mail) : .malformed()
        }
        if scheme.equalsFolded("tel") {
            return isClean && rest.contains(where: ASCII.isDigit) ? .accepted(.phone) : .malformed()
        }
        return .refusedScheme(scheme)
    }

    /// Where the page of an old address stands: `/lama/paspor.html` at `lama/paspor.html`, `lama/paspor/` and
    /// `lama/paspor` at `lama/paspor/index.html`. `nil` for what is no address within the site or cannot be a page.
    static func place(ofAlias address: ByteSlice) -> ByteSlice? {
        var path = address
        if path.first == 0x2F { path = path.dropFirst() }
        let isFolder = path.last == 0x2F
        if isFolder { path = path.dropLast() }
        guard !path.isEmpty, path.count <= 200 else { return nil }
        var last = path[path.startIndex..<path.startIndex]
        for segment in path.split(separator: 0x2F, omittingEmptySubsequences: false) {
            // No `.`, `..` or hidden names, and nothing that an address or a file system reads in its own way.
            guard let first = segment.first, first != 0x2E, segment.last != 0x2E else { return nil }
            guard
                segment.allSatisfy({
                    $0 < 0x80 && ASCII.isWord($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F || $0 == 0x7E
                })
            else { return nil }
            last = segment
        }
        if !isFolder, last.count > 5, last.suffix(5).equalsFolded(".html") { return path }
        if !isFolder, last.count > 4, last.suffix(4).equalsFolded(".htm") { return path }
        guard isFolder || !last.contains(0x2E) else { return nil }
        var place = Array(path)
        place.append("/index.html")
        return place[...]
    }
}
