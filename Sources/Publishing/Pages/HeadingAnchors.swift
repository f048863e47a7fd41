import Bytes
import CommonMark
import ServiceStandard

extension Component {
    /// The anchor of its section on the page of a service.
    var anchor: [UInt8] { Self.anchors[Int(rawValue)] }

    private static let anchors = allCases.map { Array($0.key.utf8) }
}

/// The anchors of the headings of a free page or an office, as ``ContentLinks`` gives them.
enum HeadingAnchors {
    static func hashes(of document: Document) -> [UInt64] {
        var slugs = HeadingSlugs()
        return document.nodes.indices.compactMap { index in
            guard document.nodes[index].kind == .heading else { return nil }
            return ContentHash.of(slugs.slug(of: document.plainText(document.richText(ofInlinesIn: index))[...])).value
        }
    }
}

/// The anchors of steps: `langkah-3`, in a second flow `alur-2-langkah-3`.
enum StepAnchor {
    /// - Parameter flow: the step's flow, from 0.
    static func append(number: Int, flow: Int, to out: inout ByteBuffer) {
        if flow > 0 {
            out.append("alur-")
            out.append(decimal: flow + 1)
            out.append(0x2D)
        }
        out.append("langkah-")
        out.append(decimal: number)
    }
}
