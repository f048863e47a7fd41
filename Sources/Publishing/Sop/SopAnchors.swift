import Bytes
import CommonMark
import ServiceStandard

/// The anchors on the page of an SOP: of flows and steps, of boxes, of all headings.
struct SopAnchors {
    /// As the page begins with them; headings are given theirs as they come.
    private(set) var slugs = HeadingSlugs()
    private var all = HeadingSlugs()

    init(_ sop: SopDocument) {
        for (index, flow) in sop.flows.enumerated() {
            slugs.reserve(Self.flow(index))
            for row in flow.rows {
                var anchor = ByteBuffer()
                StepAnchor.append(number: row.step.number, flow: index, to: &anchor)
                slugs.reserve(anchor.array())
            }
        }
        for part in SopPart.boxes { slugs.reserve(Array(part.key.utf8)) }
        all = slugs
        for entry in sop.sections {
            let heading = sop.document.plainText(sop.document.richText(ofInlinesIn: entry.section.heading))
            if entry.section.component == nil { _ = all.slug(of: heading[...]) }
            for group in entry.section.groups {
                guard let heading = group.heading else { continue }
                _ = all.slug(of: sop.document.plainText(sop.document.richText(ofInlinesIn: heading))[...])
            }
        }
    }

    /// Hashes of all anchors.
    var hashes: [UInt64] { all.hashes }

    /// The anchor of a flow: `alur`, `alur-2`.
    static func flow(_ index: Int) -> [UInt8] {
        var anchor: [UInt8] = []
        anchor.append("alur")
        if index > 0 {
            anchor.append(0x2D)
            anchor.append(decimal: index + 1)
        }
        return anchor
    }
}
