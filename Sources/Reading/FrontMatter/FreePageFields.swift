import Bytes
import Diagnostics
import ServiceStandard

/// The keys of a free page.
enum FreePageFields {
    static let table: [HeaderField<FreePageHeader>] = [
        HeaderField("judul", required: true) { reader, node, page in
            if let title = reader.text(node) { page.title = title }
        },
        HeaderField("ringkasan") { $2.summary = $0.text($1) },
        HeaderField("abaikan") { $2.ignoredRules = $0.ignoredRules($1) },
        HeaderField("menu") { reader, node, page in
            guard let text = reader.text(node, .menu) else { return }
            if let position = HeaderNumber.read(text.value) {
                page.menu = .position(position)
            } else if let isInMenu = HeaderFlag.read(text.value) {
                page.menu = isInMenu ? .yes : .no
            } else {
                reader.wrongValue(node, .menu)
            }
        },
    ]
}
