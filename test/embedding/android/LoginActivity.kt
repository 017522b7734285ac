package example.accounts

import android.net.Uri
import android.os.Bundle
import android.view.View
import android.webkit.CookieManager
import android.webkit.ValueCallback
import android.webkit.WebChromeClient
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts
import androidx.browser.customtabs.CustomTabsIntent
import androidx.webkit.WebSettingsCompat
import androidx.webkit.WebViewFeature

// In the manifest: android:windowSoftInputMode="adjustResize". On the site: /.well-known/assetlinks.json.
class LoginActivity : ComponentActivity() {
    private var chosen: ValueCallback<Array<Uri>>? = null
    private val pick = registerForActivityResult(ActivityResultContracts.GetMultipleContents()) {
        chosen?.onReceiveValue(it.toTypedArray())
        chosen = null
    }

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val view = WebView(this)
        view.settings.javaScriptEnabled = true
        view.settings.domStorageEnabled = true
        view.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_YES
        CookieManager.getInstance().setAcceptCookie(true)
        if (WebViewFeature.isFeatureSupported(WebViewFeature.WEB_AUTHENTICATION)) {
            WebSettingsCompat.setWebAuthenticationSupport(
                view.settings, WebSettingsCompat.WEB_AUTHENTICATION_SUPPORT_FOR_APP)
        }
        view.webChromeClient = object : WebChromeClient() {
            override fun onShowFileChooser(
                view: WebView, callback: ValueCallback<Array<Uri>>, params: FileChooserParams,
            ): Boolean {
                chosen = callback
                pick.launch(params.acceptTypes.firstOrNull { it.isNotEmpty() } ?: "*/*")
                return true
            }
        }
        view.webViewClient = object : WebViewClient() {
            override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
                if (request.url.host == "accounts.example") {
                    // Where the login sends a person who is in.
                    if (request.url.path != "/inbox") return false
                    finish()
                } else {
                    CustomTabsIntent.Builder().build().launchUrl(this@LoginActivity, request.url)
                }
                return true
            }
        }
        setContentView(view)
        view.loadUrl("https://accounts.example/login")
    }
}
