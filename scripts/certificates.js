const INSTEAD = `
Excel opens an add-in only over https with a certificate that this computer trusts.
  Windows, Mac: run "npx office-addin-dev-certs install" in a terminal of your own account, agree when asked, then start again.
  Linux: Excel does not run here. Excel on the web, in a browser of this computer, needs the certificate too: the same command, as a user who may use sudo.
  Managed computers may forbid it: build with "npm run build -- --env baseUrl=https://…" and serve the folder dist from a server your council trusts.
To see the product without Excel: npm start`;

/** The certificates of office-addin-dev-certs, made and trusted on first use. @throws Error that says what to do where that fails */
async function certificates() {
  try {
    return await require('office-addin-dev-certs').getHttpsServerOptions();
  } catch (error) {
    throw new Error(`The certificate for https://localhost could not be installed: ${String(error?.message ?? error).trim()}\n${INSTEAD}`, { cause: error });
  }
}

module.exports = { certificates };
