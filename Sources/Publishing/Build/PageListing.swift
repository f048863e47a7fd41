import Diagnostics
import Reading

/// Everything that will stand in the output folder, with what it is made of: for collisions, the sitemap and counting.
struct PageListing {
    let assets: [AssetNames.Asset]
    /// Every address and where it comes from.
    let sources: [(route: Route, place: Place)]
    /// The pages of the sitemap, in the order of their addresses.
    let mapped: [Route]
    /// Aliases with what they lead to.
    let redirects: [(route: Route, target: Route, title: [UInt8])]

    init(site: Site, catalogue: Catalogue, assets: [AssetNames.Asset], forms: [String]) {
        self.assets = assets
        let ownPlace = Place(file: "baku.yml")
        var pages: [(Route, Place)] = [(.home, ownPlace), (.fees, ownPlace), (.complaints, ownPlace)]
        for service in catalogue.services { pages.append((service.route, Place(file: service.path))) }
        // SOPs, each with its style sheet.
        var sops: [(Route, Place)] = catalogue.services.compactMap { $0.sop == nil ? nil : ($0.route.sop, Place(file: $0.path)) }
        for entry in site.sops where entry.sop != nil { sops.append((entry.route, Place(file: entry.path))) }
        pages += sops
        for entry in site.offices { pages.append((.office(entry.slug[...]), Place(file: entry.file.path))) }
        for entry in site.pages { pages.append((entry.route, Place(file: entry.file.path))) }
        for topic in catalogue.topics {
            let first = topic.services.first.map { catalogue.services[$0].path } ?? "content"
            pages.append((.topic(topic.slug[...]), Place(file: first)))
        }
        mapped = pages.map(\.0).sorted { $0.path.lexicographicallyPrecedes($1.path) }
        var redirects: [(route: Route, target: Route, title: [UInt8])] = []
        for service in catalogue.services {
            for alias in service.aliases {
                let route = Route(alias.path)
                redirects.append((route, service.route, service.title))
                pages.append((route, alias.place))
            }
        }
        self.redirects = redirects
        pages += sops.map { ($0.styleSheet, $1) }
        pages.append((.notFound, ownPlace))
        if site.settings.address != nil { pages += [(.siteMap, ownPlace), (.feed, ownPlace)] }
        for path in forms {
            if let route = Route(content: Array(path.utf8)[...]) { pages.append((route, Place(file: path))) }
        }
        for asset in assets { pages.append((asset.route, Place(file: "themes"))) }
        sources = pages
    }

    /// Pages for people: without forms, assets and the files for machines.
    var pageCount: Int { mapped.count + redirects.count + 1 }
}
