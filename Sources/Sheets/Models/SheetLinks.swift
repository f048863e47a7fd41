import Bytes
import Publishing
import Reading

/// The addresses of links on paper: a sheet has no place of its own, so that only whole addresses lead anywhere.
struct SheetLinks: Sendable {
    let site: SheetSite
    /// Path of the text's folder below the site folder; its links start there.
    let folder: ByteSlice

    init(_ site: SheetSite, folder: ByteSlice) {
        self.site = site
        self.folder = folder
    }

    /// Links of a content file's text.
    init(_ site: SheetSite, of path: String) {
        self.init(site, folder: ContentPath.folder(of: path))
    }

    /// The whole address of a link's target; `nil` for one that leads nowhere from paper: a place on its own page, a file
    /// of the site where the settings name no address of it.
    func address(_ target: ByteSlice) -> [UInt8]? {
        guard case .success(let resolved) = SiteAddress.resolve(target, from: folder) else { return nil }
        switch resolved {
        case .external: return Array(target)
        case .fragment: return nil
        case .local(let path, let fragment):
            guard let route = Route(content: path[...]), var address = site.address(of: route) else { return nil }
            if let fragment {
                address.append(0x23)
                address.append(contentsOf: fragment)
            }
            return address
        }
    }
}
