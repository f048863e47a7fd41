import Bytes
import Reading

extension Draft {
    /// The whole file.
    ///
    /// - Parameter office: the slug of its office; `nil`: none is named (an SOP, a regulation).
    func file(office: String?) -> [UInt8] {
        var out: [UInt8] = []
        out.append("---\n")
        for (index, entry) in header.enumerated() {
            Self.append(entry, indent: 0, to: &out)
            // Behind the title.
            if index == 0, let office { Self.append(HeaderEntry("instansi", office.utf8), indent: 0, to: &out) }
        }
        out.append("---\n")
        out += body.drop { $0 == ASCII.newline }
        while out.last == ASCII.newline { out.removeLast() }
        out.append(ASCII.newline)
        return out
    }

    private static func append(_ entry: HeaderEntry, indent: Int, to out: inout [UInt8]) {
        out.append(contentsOf: repeatElement(ASCII.space, count: indent))
        out.append(contentsOf: entry.key.utf8)
        out.append(0x3A)
        switch entry.value {
        case .text(let text):
            out.append(ASCII.space)
            YamlWriter.append(text[...].trimmed(), to: &out)
            out.append(ASCII.newline)
        case .list(let texts):
            out.append(ASCII.newline)
            for text in texts {
                out.append(contentsOf: repeatElement(ASCII.space, count: indent + 2))
                out.append("- ")
                YamlWriter.append(text[...].trimmed(), to: &out)
                out.append(ASCII.newline)
            }
        case .entries(let entries):
            out.append(ASCII.newline)
            for entry in entries { append(entry, indent: indent + 2, to: &out) }
        }
    }
}
