import Bytes

extension Channel {
    /// Appends the address a link leads to: `tel:+62…`, `sms:+62…`, `https://wa.me/62…`, `mailto:…`,
    /// `https://www.instagram.com/…`; returns `false`, and appends nothing, where there is nothing to lead to.
    ///
    /// The bytes are safe in a URL (RFC 3986): everything else is percent-encoded. They are not escaped for HTML.
    public func appendLink(to out: inout [UInt8]) -> Bool {
        // Enough for a number or most addresses at once.
        if out.isEmpty { out.reserveCapacity(text.count + 32) }
        switch kind {
        case .phone, .fax: return number?.appendLink(to: &out) ?? false
        case .sms:
            guard let number, number.kind != .local else { return false }
            out.append("sms:")
            number.append(to: &out)
            return true
        case .whatsapp:
            guard let number, number.kind == .international else { return false }
            out.append("https://wa.me/")
            out.append(decimal: Int(truncatingIfNeeded: number.digits))
            return true
        case .email:
            guard !text.isEmpty else { return false }
            out.append("mailto:")
            Channel.append(mailAddress, to: &out)
            return true
        case .lapor where number != nil:
            guard let number else { return false }
            out.append("sms:")
            number.append(to: &out)
            return true
        case .lapor where text.isEmpty:
            out.append("https://www.lapor.go.id")
            return true
        case .website, .lapor:
            return appendWebAddress(host: nil, to: &out)
        case .instagram: return appendWebAddress(host: "www.instagram.com/", to: &out)
        case .facebook: return appendWebAddress(host: "www.facebook.com/", to: &out)
        case .x: return appendWebAddress(host: "x.com/", to: &out)
        case .youtube: return appendWebAddress(host: "www.youtube.com/@", to: &out)
        case .tiktok: return appendWebAddress(host: "www.tiktok.com/@", to: &out)
        // A name there is no number.
        case .telegram where number != nil:
            guard let number, number.kind == .international else { return false }
            out.append("https://t.me/+")
            out.append(decimal: Int(truncatingIfNeeded: number.digits))
            return true
        case .telegram: return appendWebAddress(host: "t.me/", to: &out)
        case .letter, .dropBox, .counter, .officer: return false
        }
    }

    /// The address of an e-mail channel, with its sign @ where the author spelled it: "aduan[at]kec.go.id".
    public var mailAddress: ByteSlice {
        guard !text.contains(0x40), let open = text.firstIndex(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0x7B }),
            let close = text.firstIndex(where: { $0 == 0x29 || $0 == 0x5D || $0 == 0x7D }), open < close
        else { return text }
        return (text[..<open].trimmed() + [0x40] + text[(close + 1)...].trimmed())[...]
    }

    /// A web address as it is, one without scheme with "https://" before it, or an account below `host`.
    private func appendWebAddress(host: StaticString?, to out: inout [UInt8]) -> Bool {
        guard !text.isEmpty, !text.contains(where: ASCII.isSpace) else { return false }
        if text.firstIndex(of: "://") != nil {
            guard Channel.isHTTP(text) else { return false }
        } else if let host, !text.contains(0x2F) {
            out.append("https://")
            out.append(host)
        } else {
            guard text.contains(0x2E) else { return false }
            out.append("https://")
        }
        Channel.append(text, to: &out)
        return true
    }

    private static func isHTTP(_ text: ByteSlice) -> Bool {
        let head = text.prefix(8)
        return head.prefix(7).equalsFolded("http://") || head.equalsFolded("https://")
    }

    /// Appends bytes that a URL may hold as they are, all others percent-encoded.
    private static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        var rest = text
        while let index = rest.firstIndex(where: { !isSafe($0) }) {
            out.append(contentsOf: rest[..<index])
            out.append("%")
            out.append(hexadecimal(rest[index] >> 4))
            out.append(hexadecimal(rest[index] & 15))
            rest = rest[(index + 1)...]
        }
        out.append(contentsOf: rest)
    }

    private static func isSafe(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case 0x21, 0x23...0x26, 0x28...0x3B, 0x3D, 0x3F...0x40, 0x5F, 0x7E: return true
        default: return false
        }
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
