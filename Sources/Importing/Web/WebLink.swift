import Bytes
import Html

/// Addresses of links: which belong to the text, and which only lead about the site.
enum WebLink {
    /// Whether an address says something that a reader needs: a telephone number, a mailbox, a form, another site.
    static func isTelling(_ address: ByteSlice, ownHost: [UInt8]?) -> Bool {
        let small = Array(address.trimmed().map(ASCII.lowercased))[...]
        // Invitations to share the page lead to other sites, too.
        guard !isSharing(address), small.count <= 500 else { return false }
        for scheme: StaticString in ["mailto:", "tel:", "sms:", "whatsapp:"] where small.starts(with: scheme) {
            return small.count > scheme.utf8CodeUnitCount
        }
        guard let host = host(of: small) else { return isRelative(small) && isFile(small) }
        if isFile(small) { return true }
        return host != ownHost && host.contains(0x2E)
    }

    /// Whether an address names a place on the same site: it has no scheme.
    private static func isRelative(_ address: ByteSlice) -> Bool {
        !address.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    }

    /// Whether an address leads nowhere but about the page itself: "#atas", a script.
    static func isOfThePage(_ address: ByteSlice) -> Bool {
        let small = Array(address.trimmed().prefix(16).map(ASCII.lowercased))[...]
        return small.isEmpty || small.first == 0x23 || small.starts(with: "javascript:")
    }

    /// Whether a link offers to share the page or to print it.
    static func isSharing(_ address: ByteSlice) -> Bool {
        let small = Array(address.trimmed().map(ASCII.lowercased))[...]
        let signs: [StaticString] = [
            "facebook.com/sharer", "facebook.com/share.php", "twitter.com/intent", "twitter.com/share", "x.com/intent", "linkedin.com/share",
            "wa.me/?text", "whatsapp.com/send?text", "whatsapp://send?text", "t.me/share", "telegram.me/share", "pinterest.com/pin",
            "window.print", "mailto:?",
        ]
        return signs.contains { small.firstIndex(of: $0) != nil }
    }

    /// Whether an address says no more than the text of its link: the same mailbox, number or address.
    static func says(_ address: ByteSlice, noMoreThan text: ByteSlice) -> Bool {
        let (address, text) = (bare(address), bare(text))
        guard !text.isEmpty else { return false }
        if address.elementsEqual(text) { return true }
        let (wanted, own) = (digits(address), digits(text))
        return own.count >= 6 && own == wanted
    }

    /// The site that a page says it belongs to.
    static func ownHost(of tree: HtmlTree) -> [UInt8]? {
        for node in tree.nodes where ["link", "base", "meta"].contains(node.name) {
            let isCanonical = node["rel"].map { $0[...].equalsFolded("canonical") } ?? (node.name == "base")
            let isAddress = node["property"].map { $0[...].equalsFolded("og:url") } ?? false
            guard isCanonical || isAddress, let address = node["href"] ?? node["content"] else { continue }
            if let host = host(of: Array(address[...].trimmed().map(ASCII.lowercased))[...]) { return host }
        }
        return nil
    }

    /// The host of a web address in small letters, without "www."; `nil` for addresses on the same site.
    private static func host(of address: ByteSlice) -> [UInt8]? {
        for scheme: StaticString in ["https://", "http://", "//"] where address.starts(with: scheme) {
            var host = address.dropFirst(scheme.utf8CodeUnitCount).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x3A }
            if host.starts(with: "www.") { host = host.dropFirst(4) }
            return host.isEmpty ? nil : Array(host)
        }
        return nil
    }

    private static func isFile(_ address: ByteSlice) -> Bool {
        let path = address.prefix { $0 != 0x3F && $0 != 0x23 }
        let endings: [StaticString] = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".rtf", ".zip"]
        return endings.contains { path.suffix($0.utf8CodeUnitCount).equals($0) }
    }

    private static func bare(_ text: ByteSlice) -> ByteSlice {
        var rest = Array(text.trimmed().map(ASCII.lowercased))[...]
        for scheme: StaticString in ["mailto:", "tel:", "sms:", "https://", "http://", "//", "www."] where rest.starts(with: scheme) {
            rest = rest.dropFirst(scheme.utf8CodeUnitCount)
        }
        while rest.last == 0x2F { rest = rest.dropLast() }
        return rest
    }

    /// The digits of a telephone number without the country's or the leading zero; those of other texts are no number.
    private static func digits(_ text: ByteSlice) -> [UInt8] {
        var rest = text
        for host: StaticString in ["wa.me/", "api.whatsapp.com/send?phone=", "web.whatsapp.com/send?phone="] where rest.starts(with: host) {
            rest = rest.dropFirst(host.utf8CodeUnitCount)
        }
        guard rest.allSatisfy({ !ASCII.isLetter($0) }) else { return [] }
        var digits = rest.filter(ASCII.isDigit)[...]
        if digits.starts(with: "62") { digits = digits.dropFirst(2) } else if digits.first == 0x30 { digits = digits.dropFirst() }
        return Array(digits)
    }
}
