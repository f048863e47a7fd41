import Bytes
import CommonMark
import ServiceStandard

extension Component {
    /// The anchor of its section on the page of a service.
    var anchor: [UInt8] { Self.anchors[Int(rawValue)] }

    /// The hash of ``anchor``.
    var anchorHash: ContentHash { Self.anchorHashes[Int(rawValue)] }

    private static let anchors = allCases.map { Array($0.key.utf8) }
    private static let anchorHashes = anchors.map { ContentHash.of($0) }
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
    /// Hashes of the anchors of the first steps, as every card has them.
    private static let hashes = (1...32).map { makeHash(number: $0, flow: 0) }

    /// The hash of a step's anchor.
    static func hash(number: Int, flow: Int) -> UInt64 {
        flow == 0 && hashes.indices.contains(number - 1) ? hashes[number - 1] : makeHash(number: number, flow: flow)
    }

    private static func makeHash(number: Int, flow: Int) -> UInt64 {
        var anchor = ByteBuffer()
        append(number: number, flow: flow, to: &anchor)
        return anchor.withUnsafeBufferPointer { ContentHash.of($0).value }
    }

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
