import SwiftUI
import UIKit
import WebKit

// The entitlement Associated Domains has webcredentials:accounts.example, the site /.well-known/apple-app-site-association,
// and Info.plist NSCameraUsageDescription.
struct LoginView: UIViewRepresentable {
    let isIn: () -> Void

    func makeUIView(context: Context) -> WKWebView {
        let configuration = WKWebViewConfiguration()
        configuration.websiteDataStore = WKWebsiteDataStore.default()
        let view = WKWebView(frame: .zero, configuration: configuration)
        view.navigationDelegate = context.coordinator
        view.load(URLRequest(url: URL(string: "https://accounts.example/login")!))
        return view
    }

    func updateUIView(_ view: WKWebView, context: Context) {}

    func makeCoordinator() -> Coordinator { Coordinator(isIn: isIn) }

    final class Coordinator: NSObject, WKNavigationDelegate {
        let isIn: () -> Void
        init(isIn: @escaping () -> Void) { self.isIn = isIn }

        func webView(_ view: WKWebView, decidePolicyFor action: WKNavigationAction) async
            -> WKNavigationActionPolicy
        {
            guard let url = action.request.url, url.host == "accounts.example" else {
                // What leads elsewhere opens in the system's browser.
                if let url = action.request.url { await UIApplication.shared.open(url) }
                return .cancel
            }
            // Where the login sends a person who is in.
            guard url.path == "/inbox" else { return .allow }
            isIn()
            return .cancel
        }
    }
}
